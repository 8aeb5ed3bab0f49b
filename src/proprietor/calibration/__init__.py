"""Calibration: seeing oneself as the people do who know one's work, with honest uncertainty."""
