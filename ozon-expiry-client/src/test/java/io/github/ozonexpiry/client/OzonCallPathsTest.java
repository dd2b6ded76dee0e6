package io.github.ozonexpiry.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.client.account.SubscriptionType;
import io.github.ozonexpiry.contact.ContactRules;
import io.github.ozonexpiry.contact.MessageLimit;
import io.github.ozonexpiry.recovery.OzonCall;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the core's plans say of Ozon's methods is what this client does. */
class OzonCallPathsTest {

    @Test
    void everyCallThatAPlanNamesIsOneOfThisClients() throws IOException {
        Set<String> paths = CallSource.all().stream()
                .flatMap(group -> group.uses().stream())
                .map(CallSource.Use::path)
                .collect(Collectors.toSet());

        assertThat(Arrays.stream(OzonCall.values()).map(OzonCall::path))
                .hasSizeGreaterThan(20)
                .doesNotHaveDuplicates()
                .isSubsetOf(paths);
    }

    @Test
    void aMessageMayBeAsLongAsOzonsDescriptionSays() {
        MessageLimit limit = MessageLimit.ozon();

        assertThat(limit.least()).isEqualTo(1);
        assertThat(limit.most()).isEqualTo(1000);
    }

    @ParameterizedTest
    @EnumSource
    void theCoreKnowsTheSameSubscriptionsWithChats(SubscriptionType type) {
        assertThat(type.opensChats()).isEqualTo(ContactRules.ozon().suffices(type.name(), LocalDate.of(2026, 5, 5)));
    }
}
