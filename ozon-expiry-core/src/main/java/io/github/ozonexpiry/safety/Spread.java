package io.github.ozonexpiry.safety;

/** How a number of pieces is spread. */
interface Spread {

    /** The chance of that many pieces or fewer. */
    double atMost(double pieces);

    /** The least number that suffices with a share, 0.5 or more; no whole one where the spread is continuous. */
    double enough(double share);
}
