package org.tamga.web.socket;

/** Why a WebSocket is closed, in the numbers of graphql-transport-ws. */
enum CloseCode {

    INVALID_MESSAGE(4400),
    UNAUTHORIZED(4401),
    SUBPROTOCOL_NOT_ACCEPTABLE(4406),
    INITIALISATION_TIMEOUT(4408),
    SUBSCRIBER_ALREADY_EXISTS(4409),
    TOO_MANY_INITIALISATION_REQUESTS(4429),
    /** Whoever is asked and does not answer. */
    TERMINATED(4499),
    /** Of WebSockets themselves: the service stops. */
    GOING_AWAY(1001);

    private final short number;

    CloseCode(int number) {
        this.number = (short) number;
    }

    short number() {
        return number;
    }
}
