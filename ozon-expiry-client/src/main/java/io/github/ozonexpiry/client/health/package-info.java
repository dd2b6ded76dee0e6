/**
 * Whether the key, the account and the clock will do for the job: {@link io.github.ozonexpiry.client.health.Health}, and its findings in words
 * for people ({@link io.github.ozonexpiry.client.health.HealthTexts}).
 */
@NullMarked
package io.github.ozonexpiry.client.health;

import org.jspecify.annotations.NullMarked;
