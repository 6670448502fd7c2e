"""Who may speak to the companion: loopback guard, pairing, signatures."""
