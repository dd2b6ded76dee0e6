package io.github.ozonexpiry.mutants;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("structure")
class MutantGroupTest {

    @Test
    void everyClassOfCoreIsInOneGroup() throws IOException {
        CompiledClasses compiled = CompiledClasses.read();
        Set<String> names = compiled.names();

        assertThat(names).isNotEmpty();
        assertThat(Arrays.stream(MutantGroup.values())
                        .flatMap(group -> compiled.of(group).keySet().stream())
                        .collect(Collectors.toList()))
                .containsExactlyInAnyOrderElementsOf(names);
    }
}
