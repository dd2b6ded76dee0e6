package io.github.ozonexpiry.benchmarks.rivals;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONReader;
import io.github.ozonexpiry.benchmarks.reading.Facts;
import io.github.ozonexpiry.benchmarks.reading.Reading;
import java.util.List;

/** fastjson2, which compiles a reader of its own for each class. */
public final class Fastjson2 implements Reading {

    @Override
    public String id() {
        return "fastjson2";
    }

    @Override
    public Object read(byte[] page) {
        return JSON.parseObject(page, Wanted.class, JSONReader.Feature.FieldBased);
    }

    @Override
    public List<Facts> facts(Object read) {
        return ((Wanted) read).facts();
    }
}
