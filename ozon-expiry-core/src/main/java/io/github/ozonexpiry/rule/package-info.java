/**
 * Where a number comes from: {@link io.github.ozonexpiry.rule.RuleBook} lists Ozon's rules with id, source, confidence and
 * validity; {@link io.github.ozonexpiry.rule.Origin} says of a value whether Ozon stated it or a rule computed it;
 * {@link io.github.ozonexpiry.rule.DatedTable} is the one reader of tables of such facts.
 */
@NullMarked
package io.github.ozonexpiry.rule;

import org.jspecify.annotations.NullMarked;
