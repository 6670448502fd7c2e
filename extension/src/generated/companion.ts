/** Generated from docs/openapi.json by `npm run types`. Do not edit. */

export interface paths {
    "/v1/alerts/due": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tells what is due, and notes that a browser is there to show it. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Body"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DueAnswer"];
                    };
                };
                422: components["responses"]["UNPROCESSABLE_ENTITY"];
                default: components["responses"]["DEFAULT_ERROR"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/alerts/quiet-hours": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tells the hours that hold. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Body"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["QuietHoursAnswer"];
                    };
                };
                422: components["responses"]["UNPROCESSABLE_ENTITY"];
                default: components["responses"]["DEFAULT_ERROR"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/alerts/quiet-hours/set": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keeps the choice and tells the hours that hold now. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["QuietHoursBody"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["QuietHoursAnswer"];
                    };
                };
                422: components["responses"]["UNPROCESSABLE_ENTITY"];
                default: components["responses"]["DEFAULT_ERROR"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/alerts/shown": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives each alert to exactly one channel. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ShownBody"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ShownAnswer"];
                    };
                };
                422: components["responses"]["UNPROCESSABLE_ENTITY"];
                default: components["responses"]["DEFAULT_ERROR"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/alerts/snooze": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Shows an alert once more, later. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SnoozeBody"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Schema"];
                    };
                };
                422: components["responses"]["UNPROCESSABLE_ENTITY"];
                default: components["responses"]["DEFAULT_ERROR"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/captures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reads, stores and plans what was seen. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Captures"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CapturesAnswer"];
                    };
                };
                422: components["responses"]["UNPROCESSABLE_ENTITY"];
                default: components["responses"]["DEFAULT_ERROR"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gathers the cases of the stored orders; nothing is kept of it. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Body"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ClaimsAnswer"];
                    };
                };
                422: components["responses"]["UNPROCESSABLE_ENTITY"];
                default: components["responses"]["DEFAULT_ERROR"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Drafts from what is stored of the order; nothing is kept of it. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["DraftQuestion"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DraftDocument"];
                    };
                };
                422: components["responses"]["UNPROCESSABLE_ENTITY"];
                default: components["responses"]["DEFAULT_ERROR"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes the pack from what is stored and writes it; what was made before stays. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["EvidenceQuestion"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["EvidenceAnswer"];
                    };
                };
                422: components["responses"]["UNPROCESSABLE_ENTITY"];
                default: components["responses"]["DEFAULT_ERROR"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/evidence/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The evidence as it stands now, as files that the form takes; kept only where contents are asked for. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AttachmentsQuestion"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AttachmentsAnswer"];
                    };
                };
                422: components["responses"]["UNPROCESSABLE_ENTITY"];
                default: components["responses"]["DEFAULT_ERROR"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/evidence/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The content of a file of a pack that was made, for saving it or for attaching it on the shopper's click. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["FileQuestion"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["FileAnswer"];
                    };
                };
                422: components["responses"]["UNPROCESSABLE_ENTITY"];
                default: components["responses"]["DEFAULT_ERROR"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/evidence/pictures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds a picture; one that is there already is not added twice. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PictureBody"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PicturesAnswer"];
                    };
                };
                422: components["responses"]["UNPROCESSABLE_ENTITY"];
                default: components["responses"]["DEFAULT_ERROR"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/evidence/pictures/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What was added to an order; nothing for an order without pictures, known or not. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PicturesQuestion"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PicturesAnswer"];
                    };
                };
                422: components["responses"]["UNPROCESSABLE_ENTITY"];
                default: components["responses"]["DEFAULT_ERROR"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/evidence/pictures/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Forgets a picture; packs made before keep it. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PictureRemoval"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PicturesAnswer"];
                    };
                };
                422: components["responses"]["UNPROCESSABLE_ENTITY"];
                default: components["responses"]["DEFAULT_ERROR"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/hello": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tells the protocol numbers; an extension of another age is named in the companion's own log. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Hello"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Hello"];
                    };
                };
                422: components["responses"]["UNPROCESSABLE_ENTITY"];
                default: components["responses"]["DEFAULT_ERROR"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/instance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tells the process id. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Nothing"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Instance"];
                    };
                };
                422: components["responses"]["UNPROCESSABLE_ENTITY"];
                default: components["responses"]["DEFAULT_ERROR"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Writes them from what is stored of the order; nothing is kept of it. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["MessagesQuestion"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MessagesAnswer"];
                    };
                };
                422: components["responses"]["UNPROCESSABLE_ENTITY"];
                default: components["responses"]["DEFAULT_ERROR"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pair/finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes the extension's proof and answers with the companion's. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PairFinish"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PairFinished"];
                    };
                };
                422: components["responses"]["UNPROCESSABLE_ENTITY"];
                default: components["responses"]["DEFAULT_ERROR"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pair/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begins one attempt. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PairStart"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PairStarted"];
                    };
                };
                422: components["responses"]["UNPROCESSABLE_ENTITY"];
                default: components["responses"]["DEFAULT_ERROR"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pairings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lists the paired browsers, never their keys. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Body"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Pairings"];
                    };
                };
                422: components["responses"]["UNPROCESSABLE_ENTITY"];
                default: components["responses"]["DEFAULT_ERROR"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pairings/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Revokes; the keys of that browser open nothing from now on. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Revoke"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Schema"];
                    };
                };
                422: components["responses"]["UNPROCESSABLE_ENTITY"];
                default: components["responses"]["DEFAULT_ERROR"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/parcels/delivery-times": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tells how long the shopper's own parcels took. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Body"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DeliveryTimesAnswer"];
                    };
                };
                422: components["responses"]["UNPROCESSABLE_ENTITY"];
                default: components["responses"]["DEFAULT_ERROR"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/parcels/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tells every event with who told it and when it was fetched. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["HistoryQuestion"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["HistoryAnswer"];
                    };
                };
                422: components["responses"]["UNPROCESSABLE_ENTITY"];
                default: components["responses"]["DEFAULT_ERROR"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Looks them up. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PlansQuestion"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PlansAnswer"];
                    };
                };
                422: components["responses"]["UNPROCESSABLE_ENTITY"];
                default: components["responses"]["DEFAULT_ERROR"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keeps the statement and answers with the new plan. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["StatementBody"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PlanDocument"];
                    };
                };
                422: components["responses"]["UNPROCESSABLE_ENTITY"];
                default: components["responses"]["DEFAULT_ERROR"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tells the version and what is stored. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Body"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Status"];
                    };
                };
                422: components["responses"]["UNPROCESSABLE_ENTITY"];
                default: components["responses"]["DEFAULT_ERROR"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tracking/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Has the numbers asked about in the background, at most once in a quarter of an hour each. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CheckBody"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CheckAnswer"];
                    };
                };
                422: components["responses"]["UNPROCESSABLE_ENTITY"];
                default: components["responses"]["DEFAULT_ERROR"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tracking/paste": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reads the text and adds what it tells to the parcel's history. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PasteBody"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PasteAnswer"];
                    };
                };
                422: components["responses"]["UNPROCESSABLE_ENTITY"];
                default: components["responses"]["DEFAULT_ERROR"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tracking/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tells how every source stands. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Body"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SourcesAnswer"];
                    };
                };
                422: components["responses"]["UNPROCESSABLE_ENTITY"];
                default: components["responses"]["DEFAULT_ERROR"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tracking/sources/set": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Switches a source on or off, keeps or forgets its key, and tells how every source stands then. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SwitchBody"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SourcesAnswer"];
                    };
                };
                422: components["responses"]["UNPROCESSABLE_ENTITY"];
                default: components["responses"]["DEFAULT_ERROR"];
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Alert: {
            /** Format: date-time */
            due_at: string;
            id: string;
            /** @description The key of the step that began. */
            key: string;
            level: string;
            order_id: string;
            text: string;
            title: string;
            /**
             * Format: url
             * @description The order's own page.
             */
            url?: string;
        };
        AttachmentDocument: {
            bytes: number;
            /** @description The file in base64, where contents were asked for. */
            content?: string;
            /** @enum {string} */
            media_type: "application/pdf" | "image/png" | "image/jpeg";
            name: string;
            sha256: string;
        };
        AttachmentsAnswer: {
            files: components["schemas"]["AttachmentDocument"][];
            /** @description Where the same files lie, where contents were asked for. */
            folder?: string;
            left_out: components["schemas"]["LeftOutDocument"][];
            made_at: string;
            order_id: string;
        };
        AttachmentsQuestion: {
            /**
             * @description True on the shopper's click: writes pack and files, and answers with the contents.
             * @default false
             */
            contents: boolean;
            /**
             * @description BCP 47 tag of the document's language; English when none is given.
             * @default en
             */
            document_language: string;
            /** @description BCP 47 tag of the language the texts should come in, as pt-BR. */
            language?: string;
            /** @description Of one file, as the form says. */
            largest_bytes?: number;
            /** @description What the form takes. With application/pdf the document alone, else pictures. */
            media_types: ("application/pdf" | "image/png" | "image/jpeg")[];
            /** @description As the form says. */
            most_files?: number;
            /** @description The order's number, as text. */
            order_id: string;
            /** @description The browser's IANA time zone, as America/Sao_Paulo. */
            time_zone?: string;
        };
        Body: {
            /** @description BCP 47 tag of the language the texts should come in, as pt-BR. */
            language?: string;
            /** @description The browser's IANA time zone, as America/Sao_Paulo. */
            time_zone?: string;
        };
        CapturedPage: {
            country?: string | null;
            language: string;
            url: string;
        };
        CapturedRecord: {
            body?: string;
            reading?: {
                [key: string]: unknown;
            };
            request_body?: string | null;
            /** Format: date-time */
            seen_at?: string;
            url: string;
        };
        Captures: {
            /** @description BCP 47 tag of the language the texts should come in, as pt-BR. */
            language?: string;
            page: components["schemas"]["CapturedPage"];
            records: components["schemas"]["CapturedRecord"][];
            /** @description The browser's IANA time zone, as America/Sao_Paulo. */
            time_zone?: string;
        };
        CapturesAnswer: {
            plans: components["schemas"]["PlanDocument"][];
            unchanged: string[];
            unread: components["schemas"]["Unread"][];
        };
        CheckAnswer: {
            checks: components["schemas"]["CheckEntry"][];
        };
        CheckBody: {
            /** @description BCP 47 tag of the language the texts should come in, as pt-BR. */
            language?: string;
            numbers: string[];
            /** @description The browser's IANA time zone, as America/Sao_Paulo. */
            time_zone?: string;
        };
        CheckEntry: {
            /** Format: date-time */
            answered_at?: string;
            message: string;
            /** Format: date-time */
            next_check_at?: string;
            number: string;
            source?: string;
            /** @description found, not_yet or not_found, where a source answered. */
            standing?: string;
            /** @description checking (ask again in some seconds), answered, unanswered, trouble, waiting or nobody. */
            state: string;
            status?: string;
            /** Format: date-time */
            status_at?: string;
            status_text?: string;
            trouble?: string;
            /**
             * Format: date-time
             * @description Not asked before this instant.
             */
            until?: string;
        };
        ClaimAmount: {
            amount: string;
            currency: string;
        };
        ClaimEntry: {
            asked?: components["schemas"]["ClaimAmount"];
            case_id?: string;
            days?: number;
            detail_url?: string;
            end_is_seen?: boolean;
            ended_at?: string;
            item?: string;
            offered?: components["schemas"]["ClaimAmount"];
            opened_at?: string;
            order_id: string;
            /** @enum {string} */
            outcome: "running" | "agreed" | "decided" | "refunded" | "partly_refunded" | "closed" | "unknown";
            refund?: components["schemas"]["ClaimAmount"];
            state?: string;
            store?: string;
        };
        ClaimsAnswer: {
            claims: components["schemas"]["ClaimEntry"][];
            summary: components["schemas"]["ClaimsSummaryEntry"];
        };
        ClaimsSummaryEntry: {
            claims: number;
            outcomes: {
                [key: string]: number;
            };
            sums: components["schemas"]["CurrencyEntry"][];
            usual_days: number | null;
        };
        Contact: {
            about?: string;
            doubt?: string;
            hours?: string;
            /** @enum {string} */
            kind: "carrier" | "post" | "customs" | "platform";
            label: string;
            name?: string;
            /** @enum {string} */
            origin: "from_tracking" | "official_site" | "unverified_guide";
            phone?: string;
            /** Format: date */
            seen?: string;
            source?: string;
            title: string;
            verified: boolean;
            website?: string;
        };
        CurrencyEntry: {
            asked: string;
            claims: number;
            currency: string;
            refunded: string;
            still_open: string;
        };
        DeliveryTimesAnswer: {
            fewest: number;
            times: components["schemas"]["DeliveryTimesEntry"][];
        };
        DeliveryTimesEntry: {
            country: string;
            half_within: number;
            longest: number;
            /** @description Four in five arrived within these days. */
            most_within: number;
            /** @description How many parcels this rests on. */
            parcels: number;
            service?: string;
        };
        DraftAmount: {
            amount: string;
            currency: string;
        };
        DraftDocument: {
            amount: components["schemas"]["DraftAmount"] | null;
            /** @enum {string} */
            amount_rule: "form_maximum";
            confirmed_not_received: boolean;
            description: string | null;
            description_limit: number;
            file_today: components["schemas"]["FileTodayAnswer"];
            order_id: string;
            reasons: components["schemas"]["DraftReason"][];
            received: boolean;
            /** @enum {string} */
            solution: "refund_only";
        };
        DraftQuestion: {
            /** @description BCP 47 tag of the language the texts should come in, as pt-BR. */
            language?: string;
            line_ids?: string[];
            /** @description The order's number, as text. */
            order_id: string;
            /** @description The browser's IANA time zone, as America/Sao_Paulo. */
            time_zone?: string;
        };
        DraftReason: {
            because: string;
            keywords: string[];
            kind: string;
        };
        DueAnswer: {
            alerts: components["schemas"]["Alert"][];
            /** @description Absent where it is never quiet. */
            quiet_hours?: components["schemas"]["QuietTimes"];
        };
        ErrorAnswer: {
            /** @description One of vocabulary/errors.yaml. */
            code: string;
            /** @description A plain sentence for the shopper. */
            message: string;
            /** @description The place in the body, as orders[0].id. */
            where?: string;
        };
        EvidenceAnswer: {
            made_at: string;
            order_id: string;
            pdf: components["schemas"]["EvidenceFile"];
            zip: components["schemas"]["EvidenceFile"];
        };
        EvidenceFile: {
            bytes: number;
            path: string;
            sha256: string;
        };
        EvidenceQuestion: {
            /**
             * @description BCP 47 tag of the document's language; English when none is given.
             * @default en
             */
            document_language: string;
            /** @description BCP 47 tag of the language the texts should come in, as pt-BR. */
            language?: string;
            /** @description The order's number, as text. */
            order_id: string;
            /** @description The browser's IANA time zone, as America/Sao_Paulo. */
            time_zone?: string;
        };
        FileAnswer: {
            /** @description The file in base64. */
            content: string;
            /** @enum {string} */
            media_type: "application/pdf" | "application/zip";
            name: string;
        };
        FileQuestion: {
            /** @description BCP 47 tag of the language the texts should come in, as pt-BR. */
            language?: string;
            sha256: string;
            /** @description The browser's IANA time zone, as America/Sao_Paulo. */
            time_zone?: string;
        };
        FileTodayAnswer: {
            /** @enum {string} */
            answer: "wait" | "ask" | "file";
            for_waiting: string[];
            last_safe_day: string | null;
            lost_by_waiting: string[];
        };
        Hello: {
            protocol: components["schemas"]["Protocol"];
        };
        HistoryAnswer: {
            parcels: components["schemas"]["ParcelHistoryEntry"][];
        };
        HistoryEvent: {
            /** @description As it was printed, ISO 8601: a date, or an instant. */
            at?: string;
            code?: string;
            place?: string;
            status?: string;
            text: string;
            told_by: components["schemas"]["Teller"][];
        };
        HistoryQuestion: {
            /** @description BCP 47 tag of the language the texts should come in, as pt-BR. */
            language?: string;
            number: string;
            /** @description The browser's IANA time zone, as America/Sao_Paulo. */
            time_zone?: string;
        };
        Instance: {
            pid: number;
        };
        LeftOutDocument: {
            name: string;
            /** @enum {string} */
            why: "too-many" | "too-large";
        };
        MessageDocument: {
            id: string;
            parcel?: string;
            text: string;
            title: string;
            /** @enum {string} */
            to: "seller" | "carrier" | "post" | "customs" | "aliexpress";
            translation: string;
            why: string;
        };
        MessagesAnswer: {
            messages: components["schemas"]["MessageDocument"][];
        };
        MessagesQuestion: {
            /** @description BCP 47 tag of the language the texts should come in, as pt-BR. */
            language?: string;
            /** @description The order's number, as text. */
            order_id: string;
            /** @description The browser's IANA time zone, as America/Sao_Paulo. */
            time_zone?: string;
        };
        Nothing: Record<string, never>;
        PaginationMetadata: {
            /** @description First available page number. */
            first_page?: number;
            /** @description Last available page number. */
            last_page?: number;
            /** @description Next page number. */
            next_page?: number;
            /** @description Current page number. */
            page?: number;
            /** @description Previous page number. */
            previous_page?: number;
            /** @description Total number of items. */
            total?: number;
            /** @description Total number of pages. */
            total_pages?: number;
        };
        PairFinish: {
            attempt: string;
            proof: string;
        };
        PairFinished: {
            pairing: string;
            proof: string;
        };
        PairingEntry: {
            id: string;
            label: string;
            /** Format: date-time */
            last_seen_at: string | null;
            origin: string;
            /** Format: date-time */
            paired_at: string;
            this: boolean;
        };
        Pairings: {
            pairings: components["schemas"]["PairingEntry"][];
        };
        PairStart: {
            extension_key: string;
            label: string;
            protocol: number;
        };
        PairStarted: {
            attempt: string;
            companion_key: string;
            salt: string;
        };
        ParcelHistoryEntry: {
            /**
             * Format: date-time
             * @description When a source last answered.
             */
            answered_at?: string;
            events: components["schemas"]["HistoryEvent"][];
            number: string;
            orders: string[];
            other_numbers: string[];
        };
        PasteAnswer: {
            events: number;
            message: string;
            number: string;
            /** @description read, nothing-yet, another-number, shop-reply, no-answer, not-understood or too-large. */
            outcome: string;
            source: string;
        };
        PasteBody: {
            /** @description BCP 47 tag of the language the texts should come in, as pt-BR. */
            language?: string;
            number: string;
            text: string;
            /** @description The browser's IANA time zone, as America/Sao_Paulo. */
            time_zone?: string;
        };
        PictureBody: {
            /** @description A PNG, JPEG or WebP file in base64. */
            content: string;
            /** @description BCP 47 tag of the language the texts should come in, as pt-BR. */
            language?: string;
            name: string;
            /** @description The order's number, as text. */
            order_id: string;
            /** @description The browser's IANA time zone, as America/Sao_Paulo. */
            time_zone?: string;
        };
        PictureDocument: {
            added_at: string;
            bytes: number;
            name: string;
            sha256: string;
        };
        PictureRemoval: {
            /** @description BCP 47 tag of the language the texts should come in, as pt-BR. */
            language?: string;
            /** @description The order's number, as text. */
            order_id: string;
            sha256: string;
            /** @description The browser's IANA time zone, as America/Sao_Paulo. */
            time_zone?: string;
        };
        PicturesAnswer: {
            pictures: components["schemas"]["PictureDocument"][];
        };
        PicturesQuestion: {
            /** @description BCP 47 tag of the language the texts should come in, as pt-BR. */
            language?: string;
            /** @description The order's number, as text. */
            order_id: string;
            /** @description The browser's IANA time zone, as America/Sao_Paulo. */
            time_zone?: string;
        };
        PlanDocument: {
            contacts: components["schemas"]["Contact"][];
            deadlines: {
                [key: string]: unknown;
            }[];
            facts: {
                [key: string]: unknown;
            };
            language: string;
            order_id: string;
            /** Format: date-time */
            planned_at: string;
            revision: number;
            steps: components["schemas"]["Step"][];
            unknown: {
                [key: string]: unknown;
            }[];
        };
        PlansAnswer: {
            missing: string[];
            plans: components["schemas"]["PlanDocument"][];
        };
        PlansQuestion: {
            /** @description BCP 47 tag of the language the texts should come in, as pt-BR. */
            language?: string;
            order_ids: string[];
            /** @description The browser's IANA time zone, as America/Sao_Paulo. */
            time_zone?: string;
        };
        Protocol: {
            maximum: number;
            minimum: number;
        };
        QuietHoursAnswer: {
            /** @description True: PARCELWARD_QUIET_HOURS is set and wins over any choice. */
            by_environment: boolean;
            hours: components["schemas"]["QuietTimes"] | null;
        };
        QuietHoursBody: {
            hours: components["schemas"]["QuietTimes"] | null;
            /** @description BCP 47 tag of the language the texts should come in, as pt-BR. */
            language?: string;
            /** @description The browser's IANA time zone, as America/Sao_Paulo. */
            time_zone?: string;
        };
        QuietTimes: {
            /** @description As 22:00. */
            begin: string;
            /** @description As 08:00. */
            end: string;
        };
        Revoke: {
            id: string;
            /** @description BCP 47 tag of the language the texts should come in, as pt-BR. */
            language?: string;
            /** @description The browser's IANA time zone, as America/Sao_Paulo. */
            time_zone?: string;
        };
        Schema: Record<string, never>;
        ShownAnswer: {
            taken: string[];
        };
        ShownBody: {
            /** @enum {string} */
            channel: "browser";
            ids: string[];
            /** @description BCP 47 tag of the language the texts should come in, as pt-BR. */
            language?: string;
            /** @description The browser's IANA time zone, as America/Sao_Paulo. */
            time_zone?: string;
        };
        SnoozeBody: {
            id: string;
            /** @description BCP 47 tag of the language the texts should come in, as pt-BR. */
            language?: string;
            /** @description The browser's IANA time zone, as America/Sao_Paulo. */
            time_zone?: string;
            /** Format: date-time */
            until: string;
        };
        SourceEntry: {
            /** @description ready, off, no_key, bad_key, over_quota, blocked or silent. */
            condition: string;
            covers: string;
            enabled: boolean;
            has_key: boolean;
            /** Format: url */
            key_page?: string;
            key_sentence?: string;
            /** Format: date-time */
            last_success_at?: string;
            last_trouble?: string;
            /** Format: date-time */
            last_trouble_at?: string;
            last_trouble_sentence?: string;
            name: string;
            needs_key: boolean;
            /** Format: date-time */
            next_request_at?: string;
            on_by_default: boolean;
            quota_left?: number;
            sentence: string;
            title: string;
        };
        SourcesAnswer: {
            /** @description False: PARCELWARD_TRACKING=off forbids all of them. */
            on: boolean;
            sources: components["schemas"]["SourceEntry"][];
        };
        StatementBody: {
            /**
             * Format: date
             * @description The day meant by notice_card_until, today or some weeks ahead; no other statement has one.
             */
            date?: string;
            /** @description BCP 47 tag of the language the texts should come in, as pt-BR. */
            language?: string;
            /** @description The order's number, as text. */
            order_id: string;
            said: boolean;
            /** @enum {string} */
            statement: "not_received" | "received" | "asked_seller" | "asked_carrier" | "asked_extension" | "completed_by_mistake" | "notice_card_until";
            /** @description The browser's IANA time zone, as America/Sao_Paulo. */
            time_zone?: string;
        };
        Status: {
            /**
             * Format: date-time
             * @description When an order was last seen on a page.
             */
            last_capture_at: string | null;
            /**
             * Format: date-time
             * @description When the next reminder falls due.
             */
            next_alert_at: string | null;
            /** @description How many orders are stored. */
            orders: number;
            protocol: components["schemas"]["Protocol"];
            version: string;
        };
        Step: {
            advice: {
                [key: string]: unknown;
            }[];
            aside?: boolean;
            because: {
                [key: string]: unknown;
            }[];
            explanation: string;
            /** Format: date-time */
            from?: string;
            headline: string;
            key: string;
            /** @enum {string} */
            level: "info" | "notice" | "advice" | "warning" | "urgent";
            parcel?: string;
            rule: string;
            sources: string[];
            stage?: number;
            /** Format: date-time */
            until?: string;
        };
        SwitchBody: {
            enabled?: boolean;
            key?: string | null;
            /** @description BCP 47 tag of the language the texts should come in, as pt-BR. */
            language?: string;
            source: string;
            /** @description The browser's IANA time zone, as America/Sao_Paulo. */
            time_zone?: string;
        };
        Teller: {
            /**
             * Format: date-time
             * @description Not known of the page.
             */
            first_fetched_at?: string;
            /** Format: date-time */
            last_fetched_at: string;
            /**
             * Format: date-time
             * @description When it was first found to tell it no more.
             */
            missing_since?: string;
            source: string;
            text?: string;
        };
        Unread: {
            code: string;
            message: string;
            url?: string;
        };
    };
    responses: {
        /** @description Default error response */
        DEFAULT_ERROR: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorAnswer"];
            };
        };
        /** @description Unprocessable Entity */
        UNPROCESSABLE_ENTITY: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorAnswer"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
