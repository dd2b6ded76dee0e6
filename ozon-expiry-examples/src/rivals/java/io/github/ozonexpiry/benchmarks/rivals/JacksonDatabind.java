package io.github.ozonexpiry.benchmarks.rivals;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.ozonexpiry.benchmarks.reading.Facts;
import io.github.ozonexpiry.benchmarks.reading.Reading;
import java.io.IOException;
import java.util.List;

/** Jackson databind with the time module as it comes: what most users would write. */
public final class JacksonDatabind implements Reading {

    private static final ObjectReader WANTED = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build()
            .readerFor(Wanted.class);

    @Override
    public String id() {
        return "jackson-databind";
    }

    @Override
    public Object read(byte[] page) throws IOException {
        return WANTED.readValue(page);
    }

    @Override
    public List<Facts> facts(Object read) {
        return ((Wanted) read).facts();
    }
}
