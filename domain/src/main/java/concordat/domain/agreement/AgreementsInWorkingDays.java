package concordat.domain.agreement;

import java.util.function.Consumer;

/** All agreements of which a notice period counts working days, whoever may see them: what is reckoned for all is reckoned on all. */
public interface AgreementsInWorkingDays {
    /**
     * Hands over each of them, held until the transaction ends, and keeps what becomes of it.
     *
     * @return how many there are
     */
    int each(Consumer<Agreement> use);
}
