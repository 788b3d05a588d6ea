package se.serviceprogram.measure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A support form whose decisions are followed up under a measure. */
@Embeddable
record MeasureSupportForm(
        @Column(name = "region_code") String regionCode,
        @Column(name = "support_form_code") String code) {}
