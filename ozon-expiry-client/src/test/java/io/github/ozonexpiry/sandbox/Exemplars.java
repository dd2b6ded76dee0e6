package io.github.ozonexpiry.sandbox;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is filled in for the pieces of a posting. */
final class Exemplars {

    private final Map<Long, Long> skus = new LinkedHashMap<>();
    private final Map<Long, Filled> filled = new LinkedHashMap<>();
    private final Set<Long> countries = new HashSet<>();
    private @Nullable Instant checkedAt;

    /**
     * One piece.
     *
     * @param marks by their kind
     */
    record Filled(
            String gtd,
            boolean gtdAbsent,
            String rnpt,
            boolean rnptAbsent,
            BigDecimal weight,
            Map<String, String> marks) {

        static final Filled NOTHING = new Filled("", false, "", false, BigDecimal.ZERO, Map.of());

        static Filled read(Body body) {
            body.only("exemplar_id", "gtd", "is_gtd_absent", "rnpt", "is_rnpt_absent", "weight", "marks");
            Map<String, String> marks = new LinkedHashMap<>();
            for (Body mark : body.has("marks") ? body.objects("marks") : List.<Body>of()) {
                marks.put(mark.only("mark", "mark_type").text("mark_type"), mark.text("mark"));
            }
            return new Filled(
                    body.text("gtd"),
                    body.flag("is_gtd_absent"),
                    body.text("rnpt"),
                    body.flag("is_rnpt_absent"),
                    body.decimal("weight").orElse(BigDecimal.ZERO),
                    marks);
        }

        /** Whether nothing of a kind of requirement is missing. */
        boolean has(String kind) {
            return switch (kind) {
                case "gtd" -> gtdAbsent || !gtd.isEmpty();
                case "rnpt" -> rnptAbsent || !rnpt.isEmpty();
                case "weight" -> weight.signum() > 0;
                default -> marks.containsKey(kind);
            };
        }

        ObjectNode write(ObjectNode json) {
            json.put("gtd", gtd)
                    .put("is_gtd_absent", gtdAbsent)
                    .put("rnpt", rnpt)
                    .put("is_rnpt_absent", rnptAbsent);
            json.put("weight", weight);
            ArrayNode list = json.putArray("marks");
            marks.forEach((type, mark) -> list.addObject().put("mark", mark).put("mark_type", type));
            return json;
        }
    }

    /** Numbers the pieces of a posting, unless they have numbers. */
    void number(SandboxPosting posting) {
        long next = Integer.toUnsignedLong(posting.number.hashCode()) * 1_000;
        for (SandboxGoods line : posting.goods) {
            for (int i = 0; i < line.quantity(); i++) {
                next++;
                skus.putIfAbsent(next, line.sku());
                filled.putIfAbsent(next, Filled.NOTHING);
            }
        }
    }

    /** The pieces of a product, by their numbers. */
    Map<Long, Filled> of(long sku) {
        Map<Long, Filled> pieces = new LinkedHashMap<>();
        filled.forEach((id, piece) -> {
            if (skus.getOrDefault(id, 0L) == sku) {
                pieces.put(id, piece);
            }
        });
        return pieces;
    }

    /** Replaces what is filled in for all pieces; Ozon has looked at it at a moment. */
    void replace(Map<Long, Filled> pieces, Instant checked) {
        filled.replaceAll((id, before) -> pieces.getOrDefault(id, Filled.NOTHING));
        checkedAt = checked;
    }

    void country(long sku) {
        countries.add(sku);
    }

    boolean isBeingChecked(Instant now) {
        return checkedAt != null && now.isBefore(checkedAt);
    }

    /** The kinds of requirements of a posting of which something is still missing. */
    String[] missing(SandboxPosting posting) {
        return posting.requirements.stream().filter(kind -> !has(posting, kind)).toArray(String[]::new);
    }

    private boolean has(SandboxPosting posting, String kind) {
        if (kind.endsWith("country")) {
            return posting.goods.stream().allMatch(line -> countries.contains(line.sku()));
        }
        return !filled.isEmpty() && filled.values().stream().allMatch(piece -> piece.has(kind));
    }
}
