package io.github.ozonexpiry.benchmarks.reading;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;

/** What the getters of a generated client say, laid out as a tree with Ozon's names: its two libraries have the same getters, but no type in common. */
final class Getters {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private Getters() {}

    static List<Facts> facts(Object answer) {
        return new Tree().facts(JSON.valueToTree(answer));
    }
}
