"""Reports of findings and campaigns, one file a format."""
