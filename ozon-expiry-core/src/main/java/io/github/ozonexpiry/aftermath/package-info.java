/**
 * After the fact. {@link io.github.ozonexpiry.aftermath.Notices} is where Ozon tells what it did about a posting, and which of these places nobody
 * has read; {@link io.github.ozonexpiry.aftermath.RatingChange} and {@link io.github.ozonexpiry.aftermath.IndexChange} are what moved;
 * {@link io.github.ozonexpiry.aftermath.Dossier} is all that an objection needs, each line labelled with who says so;
 * {@link io.github.ozonexpiry.aftermath.ProcessReview} asks the seller guide's questions and answers them with the shop's own numbers. Rules
 * I-07, I-10, I-12, C-02, L-10, RU-A1 to RU-A4.
 */
@NullMarked
package io.github.ozonexpiry.aftermath;

import org.jspecify.annotations.NullMarked;
