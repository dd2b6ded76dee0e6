package io.github.ozonexpiry.sandbox;

/**
 * How a posting was cancelled, in Ozon's words. Source: Seller API, {@code cancellation}.
 *
 * @param reasonId the reason; 0 where nothing was cancelled, and where Ozon does not say
 * @param reason the reason in words
 * @param type {@code seller}, {@code client}, {@code customer}, {@code ozon}, {@code system} or {@code delivery}
 * @param initiator the same in Russian, such as {@code Продавец}
 * @param afterShip whether it was assembled
 * @param affectsRating whether it counts against the seller
 */
public record SandboxCancellation(
        long reasonId, String reason, String type, String initiator, boolean afterShip, boolean affectsRating) {

    /** What Ozon sends in a posting that is not cancelled. */
    static final SandboxCancellation NONE = new SandboxCancellation(0, "", "", "", false, false);

    /**
     * A cancellation.
     *
     * @param type who, in Ozon's word, such as {@code ozon}
     * @param reasonId the reason; how Ozon numbers a missed deadline is not published
     * @param affectsRating whether it counts against the seller
     * @return the cancellation, before assembly
     */
    public static SandboxCancellation by(String type, long reasonId, boolean affectsRating) {
        return new SandboxCancellation(reasonId, "", type, initiator(type), false, affectsRating);
    }

    /**
     * The same after assembly.
     *
     * @return the new cancellation
     */
    public SandboxCancellation afterAssembly() {
        return new SandboxCancellation(reasonId, reason, type, initiator, true, affectsRating);
    }

    private static String initiator(String type) {
        return switch (type) {
            case "seller" -> "Продавец";
            case "client" -> "Клиент";
            case "customer" -> "Покупатель";
            case "ozon" -> "Ozon";
            case "system" -> "Система";
            case "delivery" -> "Служба доставки";
            default -> throw new IllegalArgumentException("Ozon knows nobody '" + type + "' who cancels");
        };
    }
}
