package concordat.domain.agreement.text;

import concordat.domain.agreement.Agreement;
import concordat.domain.shared.AgreementId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The texts of all agreements that the actor may see, and the instruments that change them. */
public interface AgreementTexts {
    /**
     * Takes hold of an agreement, so that until the transaction ends nobody executes it, and nobody else changes its text.
     *
     * @throws concordat.domain.shared.NotFound if there is none, or the actor may not see it
     */
    Agreement hold(AgreementId id);

    /** What is on record of its text. */
    Optional<AgreementText> find(AgreementId id);

    void add(AgreementText text);

    /** The clauses and schedules as drafted or executed, in their order. */
    List<Clause> clauses(AgreementId id);

    /** The clauses as they are on that day, with all executed instruments that have effect then; those taken out, too. */
    default List<PlacedClause> inForce(AgreementId id, LocalDate day) {
        return Texts.of(this, id).inForce().on(day);
    }

    /** Whose clause it is. @throws concordat.domain.shared.NotFound if there is none, or the actor may not see it */
    AgreementId agreementOf(ClauseId id);

    void add(Clause clause);

    /**
     * Takes hold of a clause to change it.
     *
     * @param seen the version that the actor has looked at
     * @throws concordat.domain.shared.OutOfDate if its words have changed since
     * @throws concordat.domain.shared.NotFound if there is none, or the actor may not see it
     */
    Clause lock(ClauseId id, long seen);

    void remove(Clause clause);

    /** Puts the clauses of one text into that order; what they say, and in which version, stays. */
    void arrange(List<ClauseId> order);

    void add(Instrument instrument);

    /** All instruments of that agreement, by kind and number. */
    List<Instrument> instruments(AgreementId id);

    /** @throws concordat.domain.shared.NotFound if there is none, or the actor may not see it */
    Instrument instrument(InstrumentId id);

    /** Whose instrument it is. @throws concordat.domain.shared.NotFound if there is none, or the actor may not see it */
    AgreementId agreementOf(InstrumentId id);

    /**
     * Takes hold of an instrument to change it.
     *
     * @param seen the version that the actor has looked at
     * @throws concordat.domain.shared.OutOfDate if it has changed since
     * @throws concordat.domain.shared.NotFound if there is none, or the actor may not see it
     */
    Instrument lock(InstrumentId id, long seen);

    /** What an agreement is called, if the actor may see it. */
    Optional<String> titleOf(AgreementId id);
}
