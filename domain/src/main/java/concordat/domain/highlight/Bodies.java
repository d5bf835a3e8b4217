package concordat.domain.highlight;

import concordat.domain.committee.Committee;
import concordat.domain.committee.Committees;
import concordat.domain.escalation.Receiver;
import java.util.List;
import java.util.stream.Stream;

/** The bodies to which a committee reports: the parent body of each party, and the committee above it (LF-9). */
final class Bodies {
    private Bodies() {}

    static List<Receiver> above(Committee committee, Committees committees) {
        return Stream.concat(
                        committee.parties().stream()
                                .map(party -> Receiver.parentBody(
                                        party.organisation(), party.shortName() + ", " + party.parentBody())),
                        committee.parent().flatMap(committees::find).stream()
                                .map(parent -> Receiver.committee(parent.id(), parent.name())))
                .toList();
    }
}
