### The log of disputes: parcelward claims.

claims-none = No dispute is stored. Open your list of returns on AliExpress once, so that Parcelward can read it.
claims-outcome-running = still open
claims-outcome-agreed = refund agreed
claims-outcome-decided = decided
claims-outcome-refunded = refunded
claims-outcome-partly_refunded = partly refunded
claims-outcome-closed = closed, no refund seen
claims-outcome-unknown = state not known
claims-days = { $days ->
    [one] { $days } day
   *[other] { $days } days
  }
claims-asked = asked for { $amount }
claims-offered = offered { $amount }
claims-refund = refund { $amount }
claims-total = { $count ->
    [one] { $count } dispute
   *[other] { $count } disputes
  }
claims-usual-days = { $days ->
    [one] Those that are over usually took { $days } day.
   *[other] Those that are over usually took { $days } days.
  }
claims-sums = { $currency }: asked for { $asked }, came back { $refunded }, still open { $still_open }
