/** The two pages that stand in the way of orders: the slider, and signing in. */
export function Captcha() {
  return (
    <div id="baxia-dialog-content" className="baxia-dialog">
      <div id="nc_1_wrapper" className="nc-container">
        <p>Sorry, we have detected unusual traffic from your network.</p>
        <p>please slide to verify</p>
      </div>
    </div>
  );
}

export function LoggedOut() {
  return (
    <div className="login-container">
      <h1>Register/Sign in</h1>
      <label>
        Email or phone number <input id="fm-login-id" name="fm-login-id" />
      </label>
      <button type="button" className="comet-btn comet-btn-primary">
        Continue
      </button>
    </div>
  );
}
