package concordat.domain.journal;

import concordat.domain.action.ActionEvent;
import concordat.domain.action.ActionLogEvent;
import concordat.domain.agreement.AgreementEvent;
import concordat.domain.agreement.contact.ContactEvent;
import concordat.domain.agreement.dispute.DisputeEvent;
import concordat.domain.agreement.notice.NoticeEvent;
import concordat.domain.agreement.obligation.ObligationEvent;
import concordat.domain.agreement.particulars.ParticularsEvent;
import concordat.domain.agreement.register.RegisterEvent;
import concordat.domain.agreement.risk.RiskEvent;
import concordat.domain.agreement.text.InstrumentEvent;
import concordat.domain.agreement.text.LibraryEvent;
import concordat.domain.agreement.text.TextEvent;
import concordat.domain.appraisal.AppraisalEvent;
import concordat.domain.board.BoardReportEvent;
import concordat.domain.board.BoardReportScheduleEvent;
import concordat.domain.calendar.CalendarEvent;
import concordat.domain.committee.CommitteeEvent;
import concordat.domain.conflict.BreachEvent;
import concordat.domain.conflict.ConflictEvent;
import concordat.domain.decision.DecisionEvent;
import concordat.domain.document.DocumentEvent;
import concordat.domain.effectiveness.EffectivenessEvent;
import concordat.domain.escalation.EscalationEvent;
import concordat.domain.feed.FeedEvent;
import concordat.domain.highlight.HighlightEvent;
import concordat.domain.honorary.HonoraryEvent;
import concordat.domain.intake.IntakeEvent;
import concordat.domain.interest.InterestEvent;
import concordat.domain.job.JobEvent;
import concordat.domain.measure.MeasureEvent;
import concordat.domain.meeting.AgendaTemplateEvent;
import concordat.domain.meeting.MeetingEvent;
import concordat.domain.meeting.RequisitionEvent;
import concordat.domain.meeting.WorkEvent;
import concordat.domain.minutes.MinutesEvent;
import concordat.domain.news.NewsEvent;
import concordat.domain.paper.PaperEvent;
import concordat.domain.partner.PartnerEvent;
import concordat.domain.pathway.TrackEvent;
import concordat.domain.pathway.criterion.CriterionEvent;
import concordat.domain.pathway.criterion.PursuitEvent;
import concordat.domain.pathway.route.RouteEvent;
import concordat.domain.people.PeopleEvent;
import concordat.domain.placement.PlacementEvent;
import concordat.domain.programme.ProgrammeEvent;
import concordat.domain.programme.delivery.DeliveryEvent;
import concordat.domain.risk.AppetiteEvent;
import concordat.domain.risk.PrincipalRiskEvent;
import concordat.domain.scheme.SchemeEvent;
import concordat.domain.scheme.SignatoryEvent;
import concordat.domain.settings.SettingEvent;
import concordat.domain.trail.TrailEvent;
import concordat.domain.usecase.AttemptRefused;
import concordat.domain.view.ViewEvent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The kinds of entries that the journal can hold: the events of each feature, and refusals that are kept. */
public final class EventKinds {
    private static final List<String> ALL = Stream.concat(
                    Stream.of(
                                    ActionEvent.class,
                                    ActionLogEvent.class,
                                    AgendaTemplateEvent.class,
                                    WorkEvent.class,
                                    AgreementEvent.class,
                                    BoardReportEvent.class,
                                    BoardReportScheduleEvent.class,
                                    BreachEvent.class,
                                    CalendarEvent.class,
                                    CommitteeEvent.class,
                                    ConflictEvent.class,
                                    ContactEvent.class,
                                    DecisionEvent.class,
                                    DocumentEvent.class,
                                    DisputeEvent.class,
                                    EffectivenessEvent.class,
                                    EscalationEvent.class,
                                    InstrumentEvent.class,
                                    IntakeEvent.class,
                                    InterestEvent.class,
                                    JobEvent.class,
                                    FeedEvent.class,
                                    LibraryEvent.class,
                                    NewsEvent.class,
                                    MeasureEvent.class,
                                    MeetingEvent.class,
                                    MinutesEvent.class,
                                    ObligationEvent.class,
                                    NoticeEvent.class,
                                    ParticularsEvent.class,
                                    AppraisalEvent.class,
                                    HighlightEvent.class,
                                    HonoraryEvent.class,
                                    PaperEvent.class,
                                    PartnerEvent.class,
                                    PeopleEvent.class,
                                    PrincipalRiskEvent.class,
                                    AppetiteEvent.class,
                                    PlacementEvent.class,
                                    ProgrammeEvent.class,
                                    DeliveryEvent.class,
                                    RegisterEvent.class,
                                    RequisitionEvent.class,
                                    RiskEvent.class,
                                    SchemeEvent.class,
                                    SignatoryEvent.class,
                                    SettingEvent.class,
                                    TextEvent.class,
                                    TrackEvent.class,
                                    CriterionEvent.class,
                                    PursuitEvent.class,
                                    RouteEvent.class,
                                    TrailEvent.class,
                                    ViewEvent.class)
                            .flatMap(feature -> Arrays.stream(feature.getPermittedSubclasses())),
                    Stream.of(AttemptRefused.class))
            .map(Class::getSimpleName)
            .distinct()
            .sorted()
            .toList();

    private EventKinds() {}

    /** All of them as the journal names them, by name. */
    public static List<String> all() {
        return ALL;
    }
}
