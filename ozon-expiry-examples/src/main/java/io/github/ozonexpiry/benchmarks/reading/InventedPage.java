package io.github.ozonexpiry.benchmarks.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * An answer in the shape of {@code /v3/posting/fbs/list} with analytics, finance and barcodes, about 3.4 kB a posting. The shape is Ozon's,
 * the values are invented and drawn with a fixed seed, so every run reads the same bytes.
 */
public final class InventedPage {

    private static final long SEED = 20260606;
    private static final Instant FIRST = Instant.parse("2026-05-05T06:44:37Z");
    private static final List<String> CITIES = List.of("Выдумск", "Нижний Тест", "Примерово", "Новообразцовск");
    private static final List<String> STATUSES = List.of("awaiting_packaging", "awaiting_deliver", "delivering");
    private static final String TEMPLATE = template();

    private InventedPage() {}

    /**
     * Makes an answer.
     *
     * @param postings how many it holds
     * @return the answer, UTF-8
     */
    public static byte[] of(int postings) {
        Random random = new Random(SEED);
        return IntStream.range(0, postings)
                .mapToObj(index -> posting(index, random))
                .collect(Collectors.joining(",", "{\"result\":{\"postings\":[", "],\"has_next\":true}}"))
                .getBytes(UTF_8);
    }

    private static String posting(int index, Random random) {
        String json = TEMPLATE;
        for (Map.Entry<String, Object> value : values(index, random).entrySet()) {
            json = json.replace("<" + value.getKey() + ">", value.getValue().toString());
        }
        return json;
    }

    private static Map<String, Object> values(int index, Random random) {
        Map<String, Object> values = new LinkedHashMap<>();
        boolean cancelled = random.nextInt(16) == 0;
        String city = CITIES.get(random.nextInt(CITIES.size()));
        long sku = 1_400_000_000L + random.nextInt(100_000_000);
        values.put("number", String.format(Locale.ROOT, "%08d-%04d-1", 70_310_001 + index, 1 + random.nextInt(300)));
        values.put("order", 20_000_000_000L + random.nextInt(1_000_000_000));
        values.put("status", cancelled ? "cancelled" : STATUSES.get(random.nextInt(STATUSES.size())));
        values.put("substatus", cancelled ? "posting_canceled" : "created");
        values.put("method", 20_610_000_000_000L + random.nextInt(100));
        values.put("warehouse", 20_600_000_000_000L + CITIES.indexOf(city));
        values.put("city", city);
        values.put("region", city + " и область");
        values.put("tracking", "ii" + (10_000_000_000L + random.nextInt(1_000_000_000)));
        values.put("reason", cancelled ? 402 : 0);
        values.put("reason words", cancelled ? "Другая причина (выдуманная)" : "");
        values.put("party", cancelled ? "seller" : "");
        values.put("initiator", cancelled ? "Продавец" : "");
        values.put("affects", cancelled);
        values.put("sku", sku);
        values.put("model", 2 + random.nextInt(9));
        values.put("ml", 400 + 100 * random.nextInt(8));
        values.put("quantity", 1 + random.nextInt(4));
        values.put("legal", random.nextInt(12) == 0);
        values.put("express", random.nextInt(20) == 0);
        values.put("marked", random.nextInt(4) == 0 ? sku : "");
        values.put("parent", random.nextInt(10) == 0 ? "70310000-0001-1" : "");
        times(values, random);
        amounts(values, random);
        return values;
    }

    private static void times(Map<String, Object> values, Random random) {
        Instant order = FIRST.plusSeconds(random.nextInt(30 * 24 * 3600));
        Instant ship = order.plus(Duration.ofHours(36));
        boolean handedOver = random.nextBoolean();
        values.put("in process", order);
        values.put("shipment", ship);
        values.put("without delay", ship.plus(Duration.ofHours(21)));
        values.put("delivering", handedOver ? "\"" + ship.minusSeconds(1800) + "\"" : "null");
        values.put("delivery begin", ship.plus(Duration.ofHours(40)));
        values.put("delivery end", ship.plus(Duration.ofHours(50)));
        values.put("next starts", ship.plusMillis(500));
    }

    private static void amounts(Map<String, Object> values, Random random) {
        BigDecimal price = BigDecimal.valueOf(29_900 + random.nextInt(300_000), 2);
        values.put("price", price.setScale(4));
        values.put("old price", price.add(BigDecimal.TEN));
        values.put("discount", BigDecimal.TEN);
        values.put("current type", random.nextInt(3) == 0 ? "discount" : "no_discount");
        values.put("current rate", random.nextInt(3) == 0 ? "-0.5" : "0");
        values.put("current charge", BigDecimal.valueOf(random.nextInt(500), 2));
        values.put("next charge", BigDecimal.valueOf(5_000 + random.nextInt(500), 2));
    }

    private static String template() {
        try (InputStream stream = InventedPage.class.getResourceAsStream("posting.json")) {
            String text =
                    new String(Objects.requireNonNull(stream, "posting.json").readAllBytes(), UTF_8);
            return text.lines().collect(Collectors.joining());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
