/** Things of the real page that arrive some seconds after the rest. */
import { useEffect, useState } from "react";
import { setup } from "./setup.js";

/** False until the scenario's `late` seconds have passed since the first showing. */
export function useLate() {
  const [here, setHere] = useState(setup.late === 0);
  useEffect(() => {
    const timer = setTimeout(() => setHere(true), setup.late * 1000);
    return () => clearTimeout(timer);
  }, []);
  return here;
}
