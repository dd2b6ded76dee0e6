package io.github.ozonexpiry.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The fenced blocks of a README, in their order. */
record Readme(Path file, List<Block> blocks) {

    static final List<String> ALL = List.of("README.md", "README.zh-CN.md", "README.ru.md");

    /** The root of the project, seen from the module in which tests run. */
    static final Path ROOT = Path.of("..");

    record Block(String language, String text) {}

    static Readme read(String name) throws IOException {
        Path file = ROOT.resolve(name);
        List<Block> blocks = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        String language = null;
        for (String line : Files.readAllLines(file)) {
            boolean fence = line.startsWith("```");
            if (fence && language == null) {
                language = line.substring(3).strip();
                text.setLength(0);
            } else if (fence) {
                blocks.add(new Block(language, text.toString()));
                language = null;
            } else if (language != null) {
                text.append(line).append('\n');
            }
        }
        return new Readme(file, blocks);
    }

    /** Each block of a language with the block that follows it. */
    List<List<Block>> followed(String language) {
        List<List<Block>> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < blocks.size(); i++) {
            if (blocks.get(i).language().equals(language)) {
                pairs.add(blocks.subList(i, i + 2));
            }
        }
        return pairs;
    }

    List<String> texts(String language) {
        return blocks.stream()
                .filter(block -> block.language().equals(language))
                .map(Block::text)
                .toList();
    }

    /** Writes another text in the place of a block's. */
    void replace(String block, String other) throws IOException {
        Files.writeString(file, Files.readString(file).replace("\n" + block + "```", "\n" + other + "```"));
    }
}
