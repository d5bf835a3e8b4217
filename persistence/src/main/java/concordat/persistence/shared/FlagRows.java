package concordat.persistence.shared;

import concordat.domain.agreement.AgreementFlag;
import java.util.EnumSet;
import java.util.Set;

/** The flags of an agreement in a row of a list, in columns {@code data_gap} and {@code template_modified}. */
public final class FlagRows {
    private FlagRows() {}

    public static Set<AgreementFlag> flags(Row row) {
        Set<AgreementFlag> flags = EnumSet.noneOf(AgreementFlag.class);
        if (row.flag("data_gap")) {
            flags.add(AgreementFlag.DATA_SHARING_GAP);
        }
        if (row.flag("template_modified")) {
            flags.add(AgreementFlag.TEMPLATE_MODIFIED);
        }
        return flags;
    }
}
