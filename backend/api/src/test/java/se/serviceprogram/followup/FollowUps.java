package se.serviceprogram.followup;

import static se.serviceprogram.testing.Fixture.created;

import java.util.UUID;

/** Follow-ups as tests write them, through the API. */
final class FollowUps {

    private FollowUps() {}

    static UUID ofYear(UUID programme, int year) {
        return created("/follow-ups", "{\"programmeId\": \"%s\", \"year\": %d}".formatted(programme, year));
    }

    /** With everything a board paper needs, and a text for one area. */
    static UUID complete(UUID programme, UUID area) {
        return created("/follow-ups", """
                {"programmeId": "%s", "year": 2023, "registryNumber": "RUN/13/2024", "unit": "Samhällsutveckling",
                 "decidingBody": "Regionala utvecklingsnämnden", "documentDate": "2024-03-27",
                 "caseDescription": "Nämnden följer upp programmet.\\n\\nProgrammet gäller 2023–2030.",
                 "introduction": "Nedan följer några axplock:",
                 "areaTexts": [{"priorityAreaId": "%s", "text": "- Spridit kunskap om stöd.\\n- Främjat nav."}],
                 "proposalHeading": "Regiondirektörens förslag",
                 "proposal": "Uppföljning av det regionala serviceprogrammet godkänns.",
                 "signatories": [{"function": "Regiondirektör", "name": "Anna Exempel"},
                                 {"function": "Tf. områdeschef Hållbar tillväxt"}],
                 "recipients": "Tillväxtverket"}
                """.formatted(programme, area));
    }
}
