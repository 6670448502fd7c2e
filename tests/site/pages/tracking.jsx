/** The tracking page: hashed CSS modules, one tab a parcel, the history newest first. */
import { useEffect, useState } from "react";
import { mtop } from "./mtop.js";
import { Recommendations } from "./recommendations.jsx";
import { parameter, setup, words } from "./setup.js";

function History({ parcel }) {
  return (
    <div className="logistic-info-v2--nodeList--k2Xp0Qa">
      {parcel.detailList.map((event) => (
        <div key={`${event.time}${event.trackingSecondCode}`} className="logistic-info-v2--node--Vz2rQwe">
          <div className="logistic-info-v2--nodeTitle--1xYzABc">{event.trackingName}</div>
          <div className="logistic-info-v2--nodeDesc--2pQrStu">{event.trackingDetailDesc}</div>
          {event.timeText && <div className="logistic-info-v2--nodeTime--9KlMnop">{event.timeText}</div>}
        </div>
      ))}
    </div>
  );
}

function Parcel({ parcel }) {
  const delivered = parcel.detailList.find((event) => event.trackingPrimaryCode === "AE_GTMS_SIGNED");
  const day = delivered ? delivered.timeText.replace(/^.*\| /, "").replace(/ \d\d:\d\d$/, "") : parcel.etaInfo?.etaTimeText;
  const title = delivered ? words.labels.delivered_title : words.labels.arrival;
  return (
    <>
      {day && <h1 className="arrival-time-v2--title--3RtYuio">{title.replace("{date}", day)}</h1>}
      <div className="logistic-info-v2--mailNo--Gh5TrEw">
        <span className="logistic-info-v2--carrierTitle--8UjMnbV">{parcel.logisticsCarrierName}</span>
        <span className="logistic-info-v2--mailNoValue--X0fPzen">{parcel.mailNo}</span>
      </div>
      {parcel.logisticsCpInfo && (
        <div className="logistic-info-v2--contact--Aa1Bb2C">{parcel.logisticsCpInfo.contactCarrierText}</div>
      )}
      <History parcel={parcel} />
    </>
  );
}

export function Tracking() {
  const [module, setModule] = useState(null);
  const [shown, setShown] = useState(0);
  useEffect(() => {
    const request = {
      tradeOrderId: parameter("tradeOrderId"),
      tradeOrderLineId: "",
      terminalType: "PC",
      needPageDisplayInfo: true,
      timeZone: "GMT+00:00",
      _lang: words.language,
      _currency: words.currency,
    };
    if (setup.layout === "rendered") setModule(setup.rendered.tracking.module);
    else mtop("mtop.ae.ld.querydetail", request, 0).then((data) => setModule(data.module), () => setModule({}));
  }, []);
  if (!module) return <div className="tracking-loading" />;
  const parcels = module.trackingDetailLineList ?? [];
  if (parcels.length === 0) return <div className="error--title--Ff3Ee4D">{words.labels.empty_tracking}</div>;
  return (
    <div className="tracking-v2--wrap--Qq9Ww8E">
      {parcels.length > 1 && (
        <div className="tab-list-v2--list--Mm1Nn2B" role="tablist">
          {parcels.map((parcel, place) => (
            <button
              key={parcel.mailNo}
              type="button"
              role="tab"
              aria-selected={place === shown}
              className="tab-list-v2--tab--Ll7Kk6J"
              onClick={() => setShown(place)}
            >
              {words.labels.parcel} {place + 1}
            </button>
          ))}
        </div>
      )}
      <Parcel parcel={parcels[shown]} />
      <ul className="fast-delivery--list--Rr5Tt6Y">
        {(module.fastDeliveryInfoDTO?.fdContentList ?? []).map((promise) => (
          <li key={promise}>{promise}</li>
        ))}
      </ul>
      <Recommendations />
    </div>
  );
}
