/**
 * Who may write to a buyer until when: {@link io.github.ozonexpiry.contact.ContactRules} says of a posting whether a chat may be opened and
 * whether the seller may write in the one that there is. The hours stand in {@code windows.tsv}.
 */
@NullMarked
package io.github.ozonexpiry.contact;

import org.jspecify.annotations.NullMarked;
