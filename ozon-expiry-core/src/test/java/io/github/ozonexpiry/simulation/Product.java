package io.github.ozonexpiry.simulation;

import io.github.ozonexpiry.posting.Line.Requirement;
import java.util.Optional;

/**
 * A product of a shop.
 *
 * @param sold sold on Ozon, pieces a day
 * @param soldElsewhere sold in all other channels, pieces a day
 * @param stock pieces at the begin of the month
 * @param leadDays days that its supplier needs
 * @param requirement what Ozon asks for before assembly
 */
record Product(
        int index,
        Keeping keeping,
        double sold,
        double soldElsewhere,
        int stock,
        int leadDays,
        Optional<Requirement> requirement) {

    /** How a shop comes to the pieces that it sells. */
    enum Keeping {
        /** From stock. */
        STOCKED,
        /** On the way when it is sold. */
        PRESOLD,
        /** Asked for when it is sold. */
        TO_ORDER
    }

    static Product draw(Dice dice, int index, int prepDays) {
        Dice own = dice.of("product", index);
        Keeping keeping = own.share("keeping", 0) < 0.64
                ? Keeping.STOCKED
                : own.chance("keeping", 1, 0.5) ? Keeping.PRESOLD : Keeping.TO_ORDER;
        double sold = 0.4 + 3 * Math.pow(own.share("sold", 0), 2);
        double elsewhere = sold * (0.2 + 1.3 * own.share("elsewhere", 0));
        int stock = keeping == Keeping.STOCKED ? (int) (22 * (sold + elsewhere) * (0.3 + own.share("stock", 0))) : 0;
        Optional<Requirement> requirement = own.chance("requires", 0, 0.45)
                ? Optional.of(own.oneOf(
                        "requirement",
                        0,
                        Requirement.COUNTRY,
                        Requirement.GTD,
                        Requirement.WEIGHT,
                        Requirement.MANDATORY_MARK,
                        Requirement.MANDATORY_MARK))
                : Optional.empty();
        return new Product(index, keeping, sold, elsewhere, stock, Math.max(1, prepDays - 1), requirement);
    }

    boolean needsMark() {
        return requirement.filter(asked -> asked == Requirement.MANDATORY_MARK).isPresent();
    }
}
