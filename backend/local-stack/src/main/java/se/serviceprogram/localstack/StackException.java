package se.serviceprogram.localstack;

/** Something a person can act on: the message is shown alone, without a stack trace. */
public final class StackException extends RuntimeException {

    private final String message;

    public StackException(String message) {
        super(message);
        this.message = message;
    }

    public StackException(String message, Throwable cause) {
        super(message, cause);
        this.message = message;
    }

    /** Always there: without it nobody could act. */
    @Override
    public String getMessage() {
        return message;
    }
}
