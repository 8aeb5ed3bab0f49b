"""The smallest things the business counts with: ids, dates, figures, money, findings, refusals."""
