package concordat.persistence.demonstration;

import java.util.List;

/** What the committees talk about, in turn: each topic comes back as progress, as a revised plan and as a review. */
final class Topics {
    static final List<String> JOINT = List.of(
            "Medical placements for third-year students",
            "Honorary contracts for clinical academics",
            "Lease of the clinical skills building",
            "Research contracts: one front door for both trusts",
            "Joint preceptorship programme for newly qualified nurses",
            "Academic careers framework for allied health professionals",
            "Estate for teaching at the community hospitals",
            "Excess treatment costs of research",
            "Shared library and knowledge service",
            "Associate university status: milestones",
            "Mental health research strategy",
            "Simulation training for community teams",
            "Recruitment of clinical lecturers",
            "Data sharing for service evaluation",
            "Student accommodation near the hospitals",
            "Quality improvement faculty",
            "Patient and carer involvement in research",
            "Income from commercial trials",
            "Digital learning platform",
            "Apprenticeship levy: joint use");
    static final List<String> IN_COMMON = List.of(
            "Research delivery workforce",
            "Sponsorship of studies by the trusts",
            "Participant identification agreements",
            "Innovation fund: second round",
            "Intellectual property policy",
            "Capacity and capability turnaround",
            "Research passports and letters of access",
            "Pharmacy support for trials",
            "Join Dementia Research: recruitment",
            "Research governance audit");
    static final List<String> ADVISORY = List.of(
            "Curriculum review: psychiatry block",
            "Student feedback on community placements",
            "Joint appointment of a professor of nursing",
            "Centres of academic excellence: criteria",
            "Interprofessional learning days",
            "Doctoral studentships with the trusts",
            "Summer research internships",
            "Widening participation in health careers",
            "Clinical educators: recognition and reward",
            "Publications and impact report",
            "Knowledge exchange fellowships",
            "Teaching quality visits");
    static final List<String> SINGLE = List.of(
            "Backlog maintenance programme",
            "Agile working and desk space",
            "Workforce plan",
            "Energy performance of the estate",
            "International recruitment of nurses",
            "Retention: stay conversations",
            "Teaching rooms at the community hospitals",
            "Car parking at the main sites",
            "Safer staffing review",
            "Health and wellbeing offer",
            "Disposal of a surplus clinic",
            "Bank and agency spending",
            "Staff survey action plan",
            "Fire safety works");

    private final List<String> titles;
    private int next;

    Topics(List<String> titles) {
        this.titles = titles;
    }

    /** A topic as it stands on an agenda. */
    record Topic(String title, String question, int round) {
        /** Whether the committee only takes note of it this time. */
        boolean isReport() {
            return round % 4 == 1;
        }
    }

    Topic next() {
        String title = titles.get(next % titles.size());
        int round = next / titles.size();
        next++;
        String subject = Character.isUpperCase(title.charAt(1))
                ? title
                : title.substring(0, 1).toLowerCase(java.util.Locale.UK) + title.substring(1);
        return switch (round % 4) {
            case 0 -> new Topic(title, "That the plan be agreed: " + subject, round);
            case 1 -> new Topic(title + ": progress", "That the report be noted: " + subject, round);
            case 2 -> new Topic(title + ": revised plan", "That the revised plan be agreed: " + subject, round);
            default -> new Topic(title + ": review of the year", "That the next steps be agreed: " + subject, round);
        };
    }
}
