"""The ledger of the window: names and topics, what may be one, what is not linked, who speaks for whom."""
