"""Skills: knowledge, tools, licences and languages that a posting names; candidates for a person to confirm."""
