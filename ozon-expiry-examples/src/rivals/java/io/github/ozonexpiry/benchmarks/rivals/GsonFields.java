package io.github.ozonexpiry.benchmarks.rivals;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.FieldNamingPolicy;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import io.github.ozonexpiry.benchmarks.reading.Facts;
import io.github.ozonexpiry.benchmarks.reading.Reading;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.time.Instant;
import java.util.List;

/** Gson, with the adapter of times that it lacks. */
public final class GsonFields implements Reading {

    private static final Gson GSON = new GsonBuilder()
            .setFieldNamingPolicy(FieldNamingPolicy.LOWER_CASE_WITH_UNDERSCORES)
            .registerTypeAdapter(Instant.class, new Times().nullSafe())
            .create();

    @Override
    public String id() {
        return "gson";
    }

    @Override
    public Object read(byte[] page) {
        return GSON.fromJson(new InputStreamReader(new ByteArrayInputStream(page), UTF_8), Wanted.class);
    }

    @Override
    public List<Facts> facts(Object read) {
        return ((Wanted) read).facts();
    }

    private static final class Times extends TypeAdapter<Instant> {

        @Override
        public void write(JsonWriter json, Instant time) throws IOException {
            json.value(time.toString());
        }

        @Override
        public Instant read(JsonReader json) throws IOException {
            return Instant.parse(json.nextString());
        }
    }
}
