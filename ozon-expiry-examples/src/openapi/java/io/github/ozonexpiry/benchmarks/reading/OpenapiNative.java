package io.github.ozonexpiry.benchmarks.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.ozonexpiry.benchmarks.generated.jackson.ApiClient;
import io.github.ozonexpiry.benchmarks.generated.jackson.model.V3GetFbsPostingListResponseV3;
import java.io.IOException;
import java.util.List;

/** The generated client of the library {@code native}: its calls make a text of the answer and give it to the mapper of its {@code ApiClient}. */
public final class OpenapiNative implements GeneratedReading {

    private static final ObjectMapper JSON = new ApiClient().getObjectMapper();

    @Override
    public String id() {
        return "openapi-native";
    }

    @Override
    public Object read(byte[] page) throws IOException {
        return JSON.readValue(new String(page, UTF_8), new TypeReference<V3GetFbsPostingListResponseV3>() {});
    }

    @Override
    public List<Facts> facts(Object read) {
        return Getters.facts(read);
    }
}
