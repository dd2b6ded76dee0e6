package io.github.ozonexpiry.benchmarks.reading;

import com.google.gson.reflect.TypeToken;
import io.github.ozonexpiry.benchmarks.generated.gson.JSON;
import io.github.ozonexpiry.benchmarks.generated.gson.model.V3GetFbsPostingListResponseV3;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

/** The generated client of the library {@code okhttp-gson}: its {@code ApiClient} gives the stream of the answer to its class {@code JSON}. */
public final class OpenapiGson implements GeneratedReading {

    @Override
    public String id() {
        return "openapi-okhttp-gson";
    }

    @Override
    public Object read(byte[] page) throws IOException {
        return JSON.deserialize(
                new ByteArrayInputStream(page), new TypeToken<V3GetFbsPostingListResponseV3>() {}.getType());
    }

    @Override
    public List<Facts> facts(Object read) {
        return Getters.facts(read);
    }
}
