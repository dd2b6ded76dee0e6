package io.github.ozonexpiry.benchmarks.reading;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.List;

/** Jackson's parser from token to token and nothing else: what whoever reads with Jackson cannot beat. */
final class Tokens implements Reading {

    private static final JsonFactory JSON = new JsonFactory();

    @Override
    public String id() {
        return "floor-tokens";
    }

    @Override
    public boolean floor() {
        return true;
    }

    @Override
    public Object read(byte[] page) throws IOException {
        int tokens = 0;
        try (JsonParser parser = JSON.createParser(page)) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        }
        return tokens;
    }

    @Override
    public List<Facts> facts(Object read) {
        return List.of();
    }
}
