package concordat.domain.agreement;

import concordat.domain.agreement.AgreementDraft.PartyEntry;
import concordat.domain.agreement.dates.Milestone;
import concordat.domain.scheme.SigningAuthority;
import concordat.domain.settings.SettingChange;
import concordat.domain.settings.SettingValue;
import concordat.domain.settings.SettingValues;
import concordat.domain.shared.AgreementId;
import concordat.domain.shared.AudienceKey;
import concordat.domain.shared.CommitteeId;
import concordat.domain.shared.Event;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OneTimeKeys;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.OutOfDate;
import concordat.domain.shared.PartnershipId;
import concordat.domain.shared.PersonId;
import concordat.domain.shared.WorkingDays;
import concordat.domain.usecase.Actor;
import concordat.domain.usecase.Capacity;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.domain.world.KeysInMemory;
import concordat.domain.world.SignatoriesInMemory;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Two fictional trusts, a fictional university and a body outside their partnership, with people of their own. */
final class AgreementFixtures {
    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC);

    static final PartnershipId PARTNERSHIP = PartnershipId.next(CLOCK);
    static final OrganisationId ALDER = OrganisationId.next(CLOCK);
    static final OrganisationId BIRCH = OrganisationId.next(CLOCK);
    static final OrganisationId CEDAR = OrganisationId.next(CLOCK);
    static final OrganisationId OUTSIDER = OrganisationId.next(CLOCK);
    static final OrganisationId UNKNOWN = OrganisationId.next(CLOCK);
    static final CommitteeId COMMITTEE = CommitteeId.next(CLOCK);
    static final PersonId SPONSOR = PersonId.next(CLOCK);
    static final PersonId MANAGER = PersonId.next(CLOCK);

    static final Map<OrganisationId, String> NAMES =
            Map.of(ALDER, "Alder Trust", BIRCH, "Birch Trust", CEDAR, "University of Cedar", OUTSIDER, "Outside Body");

    private AgreementFixtures() {}

    static PartyFacts facts() {
        return new PartyFacts() {
            @Override
            public Map<OrganisationId, String> namesOf(Set<OrganisationId> organisations, LocalDate day) {
                return NAMES.entrySet().stream()
                        .filter(entry -> organisations.contains(entry.getKey()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
            }

            @Override
            public Set<OrganisationId> partnersOf(PartnershipId partnership) {
                return partnership.equals(PARTNERSHIP) ? Set.of(ALDER, BIRCH, CEDAR) : Set.of();
            }

            @Override
            public boolean governs(CommitteeId committee, PartnershipId partnership) {
                return committee.equals(COMMITTEE) && partnership.equals(PARTNERSHIP);
            }

            @Override
            public Map<OrganisationId, List<Appointed>> peopleAt(Set<OrganisationId> organisations) {
                return organisations.stream().collect(Collectors.toMap(each -> each, this::peopleAt));
            }

            @Override
            public List<Appointed> peopleAt(OrganisationId organisation) {
                return organisation.equals(ALDER)
                        ? List.of(new Appointed(SPONSOR, "Ada Example"), new Appointed(MANAGER, "Ben Example"))
                        : List.of();
            }
        };
    }

    static AgreementDraft aDraft() {
        return AgreementDraft.between("Placements", AgreementType.PLACEMENT_AGREEMENT, ALDER, CEDAR);
    }

    /** The same draft with a sponsor and a manager at the first trust. */
    static AgreementDraft aSponsoredDraft() {
        return aDraft().withParties(List.of(
                PartyEntry.of(ALDER).sponsoredBy(Responsible.of(SPONSOR)).managedBy(Responsible.of(MANAGER)),
                PartyEntry.of(CEDAR)));
    }

    static Agreement proposed(AgreementDraft draft) {
        return Agreement.proposed(PARTNERSHIP, "ABC/AG/2026/001", draft, facts(), CLOCK, TODAY);
    }

    static Agreement executed(AgreementDraft draft) {
        Agreement agreement = proposed(draft);
        agreement.execute(checked(signaturesOf(agreement)), CLOCK, TODAY);
        return agreement;
    }

    static List<SignatureEntry> signaturesOf(Agreement agreement) {
        return agreement.parties().stream()
                .map(party -> new SignatureEntry(
                        party.organisation(), "Sam Sample", "Chief Executive", LocalDate.of(2026, 1, 5)))
                .toList();
    }

    /** Signatures of organisations that have no signatories on record. */
    static List<CheckedSignature> checked(List<SignatureEntry> entries) {
        SigningAuthority authority = new SigningAuthority(new SignatoriesInMemory());
        return entries.stream()
                .map(entry -> CheckedSignature.of(
                        entry, "A party", authority, new SigningAuthority.Matter("Placement agreement", null)))
                .toList();
    }

    static AgreementDates runningNow() {
        return AgreementDates.between(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1));
    }

    static Actor.Person somebody(PersonId person, Capacity... capacities) {
        return new Actor.Person("issuer", person.value().toString(), person, "Somebody", List.of(capacities));
    }

    static Capacity as(Role role, OrganisationId organisation) {
        return new Capacity(UUID.randomUUID(), role, organisation, null, null, false, role.words());
    }

    /** The use case over a register in memory, with what it told the journal and whom it showed things to. */
    static final class Office implements Agreements {
        final List<Event> journal = new ArrayList<>();
        final Map<AgreementId, List<Milestone>> dates = new HashMap<>();
        final List<AudienceKey> shownTo = new ArrayList<>();
        private final Map<AgreementId, Agreement> kept = new HashMap<>();
        final SignatoriesInMemory signatories = new SignatoriesInMemory();
        final List<SettingChange> chosen = new ArrayList<>();
        private final SettingValues settings = new SettingValues() {
            @Override
            public void add(SettingValue value) {
                chosen.add(value.change());
            }

            @Override
            public List<SettingChange> changes() {
                return List.copyOf(chosen);
            }
        };
        final Set<AgreementId> sharingPersonalData = new HashSet<>();
        final Set<Integer> usedSealNumbers = new HashSet<>();
        final List<WhatIsSigned.ClauseAsSigned> clauses = new ArrayList<>();
        private final OneTimeKeys keys = new KeysInMemory();
        private int last;

        MaintainingAgreements as(Actor actor) {
            return new MaintainingAgreements(
                    this,
                    facts(),
                    (id, audience, milestones) -> dates.put(id, milestones),
                    () -> WorkingDays.BY_THE_CALENDAR,
                    this::shown,
                    signatories,
                    keys,
                    current(actor),
                    journal::add,
                    CLOCK);
        }

        ExecutingAgreements executing(Actor actor) {
            return new ExecutingAgreements(
                    this,
                    signatories,
                    facts(),
                    settings,
                    (id, audience, milestones) -> dates.put(id, milestones),
                    () -> WorkingDays.BY_THE_CALENDAR,
                    this::shown,
                    keys,
                    current(actor),
                    journal::add,
                    CLOCK);
        }

        ReviewingDrafts reviewing(Actor actor) {
            return new ReviewingDrafts(
                    this,
                    facts(),
                    (id, audience, milestones) -> dates.put(id, milestones),
                    () -> WorkingDays.BY_THE_CALENDAR,
                    this::shown,
                    keys,
                    current(actor),
                    journal::add,
                    CLOCK);
        }

        ReadingReviews readingReviews(Actor actor) {
            return new ReadingReviews(this, person -> List.of(), facts(), settings, current(actor), CLOCK);
        }

        ReadingSigning reading(Actor actor) {
            return new ReadingSigning(this, signatories, facts(), current(actor), CLOCK);
        }

        SigningAgreements signing(Actor actor) {
            return new SigningAgreements(
                    this,
                    signatories,
                    (id, audience, milestones) -> dates.put(id, milestones),
                    () -> WorkingDays.BY_THE_CALENDAR,
                    this::shown,
                    keys,
                    current(actor),
                    journal::add,
                    CLOCK);
        }

        private UUID shown(AudienceKey key) {
            shownTo.add(key);
            return UUID.nameUUIDFromBytes(key.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }

        private static CurrentActor current(Actor actor) {
            CurrentActor current = new CurrentActor();
            current.become(actor);
            return current;
        }

        @Override
        public List<WhatIsSigned.ClauseAsSigned> clausesOf(AgreementId id) {
            return List.copyOf(clauses);
        }

        @Override
        public boolean sharesPersonalData(AgreementId id) {
            return sharingPersonalData.contains(id);
        }

        @Override
        public boolean isSealNumberUsed(OrganisationId organisation, int number) {
            return usedSealNumbers.contains(number);
        }

        AudienceKey lastShownTo() {
            return shownTo.get(shownTo.size() - 1);
        }

        @Override
        public String nextReference(PartnershipId partnership, int year) {
            last++;
            return "ABC/AG/" + year + "/00" + last;
        }

        @Override
        public void add(Agreement agreement) {
            kept.put(agreement.id(), agreement);
        }

        @Override
        public Agreement get(AgreementId id) {
            Agreement agreement = kept.get(id);
            if (agreement == null) {
                throw new NotFound("agreement");
            }
            return agreement;
        }

        @Override
        public Agreement lock(AgreementId id, long seen) {
            Agreement agreement = get(id);
            if (agreement.version() != seen) {
                throw new OutOfDate("agreement");
            }
            return agreement;
        }

        @Override
        public boolean isUnder(AgreementId one, AgreementId other) {
            return get(one).links().stream()
                    .filter(link -> link.kind().isToParent() && link.ended().isEmpty())
                    .anyMatch(link -> link.other().equals(other) || isUnder(link.other(), other));
        }

        @Override
        public boolean givesWayTo(AgreementId one, AgreementId other) {
            return get(one).links().stream()
                    .filter(link -> link.kind() == LinkKind.SUPERSEDED_BY)
                    .anyMatch(link -> link.other().equals(other) || givesWayTo(link.other(), other));
        }
    }

    static Set<OrganisationId> setOf(OrganisationId... organisations) {
        return Arrays.stream(organisations).collect(Collectors.toSet());
    }
}
