package io.github.ozonexpiry.sandbox;

/** Ozon's kind of error: a status and a body with {@code code}, {@code message}, {@code details}. Source: Seller API, errors. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Ozon's {@code code} is a gRPC status number. */
    private static final int INVALID = 3;

    private static final int NOT_FOUND = 5;
    private static final int FORBIDDEN = 7;
    private static final int UNAUTHENTICATED = 16;

    private static final int RESOURCE_EXHAUSTED = 8;

    private final int status;
    private final int code;

    private Refusal(int status, int code, String message) {
        super(message);
        this.status = status;
        this.code = code;
    }

    /** A request whose body or headers are wrong. */
    static Refusal invalid(String message) {
        return new Refusal(400, INVALID, message);
    }

    /** A field out of its range, in Ozon's words for it. */
    static Refusal field(String request, String field, String reason) {
        return invalid("Request validation error: invalid " + request + "." + field + ": " + reason);
    }

    static Refusal unauthenticated() {
        return new Refusal(401, UNAUTHENTICATED, "Client-Id and Api-Key headers are required");
    }

    static Refusal wrongKey() {
        return new Refusal(403, FORBIDDEN, "Invalid Api-Key, please check the key and try again");
    }

    /** A key that may not do this, or a subscription that does not include it. */
    static Refusal forbidden(String message) {
        return new Refusal(403, FORBIDDEN, message);
    }

    /** An unknown path, or another verb than POST; with which status Ozon says it is not proven. */
    static Refusal unknownMethod() {
        return new Refusal(404, NOT_FOUND, "method is not allowed");
    }

    static Refusal unknownPosting() {
        return notFound("POSTING_NOT_FOUND");
    }

    static Refusal notFound(String message) {
        return new Refusal(404, NOT_FOUND, message);
    }

    /** More calls of a method than Ozon takes. */
    static Refusal tooMany() {
        return new Refusal(429, RESOURCE_EXHAUSTED, "You have reached request rate limit per minute");
    }

    Reply reply() {
        return Reply.error(status, code, String.valueOf(getMessage()));
    }
}
