package concordat.domain.conflict;

import static concordat.domain.conflict.ConflictRule.MEMBER_DECLARES_THE_POST;
import static concordat.domain.conflict.ConflictRule.POST_IS_DECLARED_ONCE;
import static concordat.domain.conflict.ConflictRule.POST_IS_IN_ANOTHER_PARTNER;

import concordat.domain.committee.Committee;
import concordat.domain.committee.OrganisationFacts;
import concordat.domain.committee.PartyFacts;
import concordat.domain.committee.SeatHolder;
import concordat.domain.committee.SeatHolders;
import concordat.domain.scheme.Schemes;
import concordat.domain.shared.AudienceKey.Business;
import concordat.domain.shared.AudienceKey.Stage;
import concordat.domain.shared.Audiences;
import concordat.domain.shared.Journal;
import concordat.domain.shared.Part;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.PersonOnRecord;
import concordat.domain.shared.Term;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Puts a post in another partner on record: on the committee's page, and in a meeting when a post has changed. */
final class Declaring {
    private final StandingDeclarations declarations;
    private final SeatHolders holders;
    private final PartyFacts organisations;
    private final Schemes partners;
    private final Audiences audiences;
    private final Journal journal;
    private final Clock clock;

    Declaring(
            StandingDeclarations declarations,
            SeatHolders holders,
            PartyFacts organisations,
            Schemes partners,
            Audiences audiences,
            Journal journal,
            Clock clock) {
        this.declarations = declarations;
        this.holders = holders;
        this.organisations = organisations;
        this.partners = partners;
        this.audiences = audiences;
        this.journal = journal;
        this.clock = clock;
    }

    /** @throws concordat.domain.shared.RuleBroken if they are no member, it is no other partner, or it is there already */
    StandingDeclaration declare(Committee committee, PersonId person, Post post, LocalDate from) {
        List<SeatHolder> seats = holders.of(committee.id(), clock.instant()).stream()
                .filter(seat -> seat.holder() != null && seat.holder().person().equals(person))
                .toList();
        OrganisationFacts at = organisations.of(post.at());
        MEMBER_DECLARES_THE_POST.require(!seats.isEmpty());
        PersonOnRecord member = Objects.requireNonNull(seats.get(0).holder());
        POST_IS_IN_ANOTHER_PARTNER.require(
                partners.partnersOf(committee.partnership()).contains(post.at())
                        && seats.stream().anyMatch(seat -> !seat.organisation().equals(post.at())),
                at.shortName(),
                member.name());
        declarations.of(committee.id()).stream()
                .filter(line -> line.isSamePost(person, post) && line.term().overlaps(Term.from(from)))
                .findFirst()
                .ifPresent(line -> POST_IS_DECLARED_ONCE.require(
                        false, member.name(), line.post().title() + ", " + line.postAt()));
        StandingDeclaration declared = new StandingDeclaration(
                committee.partnership(), committee.id(), audience(committee), member, post, at, from, clock);
        declarations.add(declared);
        journal.record(declared.declared());
        return declared;
    }

    /** Whoever may see what the committee publishes in Part 1. */
    UUID audience(Committee committee) {
        return audiences.of(new Business(committee.id(), Part.PART_1, Stage.PUBLISHED));
    }
}
