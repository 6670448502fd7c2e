"""What holds for every test: nobody on the internet is asked about parcels, by no process that a test starts."""

import os

os.environ["PARCELWARD_TRACKING"] = "off"
