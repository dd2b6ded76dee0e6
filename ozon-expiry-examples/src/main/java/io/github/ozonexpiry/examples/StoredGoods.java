package io.github.ozonexpiry.examples;

import io.github.ozonexpiry.picking.Packing;
import io.github.ozonexpiry.picking.Packing.Material;
import io.github.ozonexpiry.picking.Storage;
import io.github.ozonexpiry.picking.Storage.Place;
import io.github.ozonexpiry.posting.Sku;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Where the warehouse keeps its goods and what it packs them in: CSV with the columns sku, zone, place and material.
 *
 * @param storage where they are
 * @param packing what each piece is packed in
 */
record StoredGoods(Storage storage, Packing packing) {

    private static final String BUILT_IN = "places.csv";
    private static final String HEADER = "sku,zone,place,material";
    private static final int CELLS = 4;

    /**
     * Those of the file that the options name; else of the built-in shop, which no other shop's goods are in.
     *
     * @throws BadInput when the file cannot be read or a line is none of its kind; names file, line and value
     */
    static StoredGoods read(Options options) {
        Optional<String> file = options.value("--places");
        return parse(file.map(StoredGoods::text).orElseGet(StoredGoods::builtIn), file.orElse(BUILT_IN));
    }

    static StoredGoods parse(List<String> lines, String file) {
        if (lines.isEmpty() || !lines.get(0).strip().equals(HEADER)) {
            throw new BadInput("report.today.bad.header", file, HEADER);
        }
        Map<Sku, Place> places = new HashMap<>();
        Map<Sku, Material> materials = new HashMap<>();
        for (int i = 1; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isBlank()) {
                String where = file + ":" + (i + 1);
                String[] cells = line.split(",", -1);
                if (cells.length != CELLS || !cells[0].strip().matches("[1-9]\\d{0,17}")) {
                    throw new BadInput("report.today.bad.place", where, line);
                }
                Sku sku = new Sku(Long.parseLong(cells[0].strip()));
                boolean twice = places.containsKey(sku) || materials.containsKey(sku);
                if (twice) {
                    throw new BadInput("report.today.bad.placeTwice", where, sku);
                }
                if (!cells[2].isBlank()) {
                    places.put(sku, new Place(cells[1], cells[2]));
                }
                if (!cells[3].isBlank()) {
                    materials.put(sku, new Material(cells[3]));
                }
            }
        }
        return new StoredGoods(new Storage(places), Packing.ofProducts(materials));
    }

    private static List<String> text(String file) {
        try {
            return Files.readString(Path.of(file)).lines().toList();
        } catch (CharacterCodingException e) {
            throw new BadInput("report.today.bad.encoding", file);
        } catch (IOException | InvalidPathException e) {
            throw new BadInput("report.today.bad.file", file, e.getClass().getSimpleName());
        }
    }

    private static List<String> builtIn() {
        try (InputStream in = Objects.requireNonNull(StoredGoods.class.getResourceAsStream(BUILT_IN), BUILT_IN)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new IllegalStateException(BUILT_IN + " cannot be read", e);
        }
    }
}
