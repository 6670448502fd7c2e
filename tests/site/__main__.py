"""``python -m tests.site``: the look-alike by hand."""

from __future__ import annotations

import argparse
import threading

from tests.site.look_alike import LIST, LookAlike
from tests.site.scenario import scenario_names
from tests.site.words import languages


def main() -> None:
    """Serve until Ctrl-C."""
    parser = argparse.ArgumentParser(prog="python -m tests.site", description=__doc__)
    parser.add_argument("--port", type=int, default=0, help="the proxy's port (0: a free one)")
    parser.add_argument("--show", default="everyday", help=", ".join(scenario_names()))
    parser.add_argument("--language", default="en", choices=languages())
    parser.add_argument("--late", type=float, default=4.0, help="seconds until late buttons arrive")
    chosen = parser.parse_args()
    with LookAlike(chosen.port) as shop:
        shop.show(chosen.show, language=chosen.language, late_seconds=chosen.late)
        address = f"127.0.0.1:{shop.proxy_port}"
        print(f"The look-alike answers behind the proxy {address}. For example:")
        print(f"  chromium --user-data-dir=/tmp/look-alike --proxy-server={address} --ignore-certificate-errors \\")
        print(f"    --ip-address-space-overrides={address}=public --load-extension=dist/extension {LIST}")
        print("Choose what is shown at https://www.aliexpress.com/look-alike in that browser.")
        print("Ctrl-C ends it.", flush=True)
        try:
            threading.Event().wait()
        except KeyboardInterrupt:
            print()


if __name__ == "__main__":
    main()
