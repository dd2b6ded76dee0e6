package io.github.ozonexpiry.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.pickup.HolidaySetting;
import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the core's reminders of days off say of Ozon's methods is what this client does. */
class HolidayCallPathsTest {

    @Test
    void everyCallThatAReminderNamesIsOneOfThisClients() throws IOException {
        Set<String> paths = CallSource.all().stream()
                .flatMap(group -> group.uses().stream())
                .map(CallSource.Use::path)
                .collect(Collectors.toSet());

        assertThat(Arrays.stream(HolidaySetting.Call.values()).map(HolidaySetting.Call::path))
                .containsExactly("/v1/warehouse/rfbs/pause", "/v1/warehouse/rfbs/unpause")
                .isSubsetOf(paths);
    }
}
