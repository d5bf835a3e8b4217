package concordat.domain.decision;

import static concordat.domain.decision.DecisionRule.DELEGATION_IS_LIVE;

import concordat.domain.committee.Committee;
import concordat.domain.committee.Party;
import concordat.domain.scheme.Mandate;
import concordat.domain.scheme.SchemeLine;
import concordat.domain.scheme.Schemes;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.SeatId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The powers of a committee on a day: what the schemes of the organisations that delegate to it let it decide (LF-6).
 *
 * @param scheme the entries of these organisations, of any time
 */
record Powers(Committee committee, List<SchemeLine> scheme, LocalDate on) {
    Powers {
        scheme = List.copyOf(scheme);
    }

    static Powers of(Committee committee, Schemes schemes, LocalDate on) {
        return new Powers(
                committee,
                schemes.of(
                        committee.delegating().stream().map(Party::organisation).toList()),
                on);
    }

    /**
     * What the scheme of each organisation says that a body would bind; nothing if what the committee says binds nobody
     * (LF-2).
     *
     * @param organisation the only organisation that it binds; null if it binds all that delegate to the committee
     * @param seat the seat of the individual decision-maker; null if a body decides
     */
    List<Mandate> over(
            @Nullable OrganisationId organisation, @Nullable SeatId seat, String matter, @Nullable BigDecimal value) {
        if (!committee.form().bindsParties()) {
            return List.of();
        }
        return committee.delegating().stream()
                .filter(party -> organisation == null || party.organisation().equals(organisation))
                .map(party -> mandate(party, seat, matter, value))
                .toList();
    }

    /**
     * Holds the rule that an individual decision-maker cites an entry in force that delegates to them; an organisation
     * without a scheme on record may cite whatever it likes (LF-4).
     */
    void requireLive(DecidingBody body) {
        if (body.seat() == null) {
            return;
        }
        List<SchemeLine> inForce = scheme.stream()
                .filter(line -> line.organisation().equals(body.organisation())
                        && line.term().includes(on))
                .toList();
        DELEGATION_IS_LIVE.require(
                inForce.isEmpty()
                        || inForce.stream()
                                .anyMatch(line ->
                                        body.seat().equals(line.power().seat()) && isCited(line, body.authority())),
                body.authority(),
                body.name(),
                on);
    }

    /** Several entries are cited with commas or semicolons between, where an organisation has several decision-makers. */
    private static boolean isCited(SchemeLine line, String citation) {
        return Arrays.stream(citation.split("[,;]", -1))
                .anyMatch(reference -> line.reference().equalsIgnoreCase(reference.strip()));
    }

    private Mandate mandate(Party party, @Nullable SeatId seat, String matter, @Nullable BigDecimal value) {
        return Mandate.read(
                scheme,
                party.organisation(),
                party.shortName(),
                new Mandate.Holder(committee.id(), seat),
                matter,
                value,
                on);
    }
}
