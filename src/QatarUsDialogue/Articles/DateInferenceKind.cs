namespace QatarUsDialogue.Articles;

public enum DateInferenceKind
{
    /// <summary>«22 نوفمبر»: the year comes from the day of publication.</summary>
    DayWithoutYear,

    /// <summary>«في نوفمبر المقبل»: the year comes from the day of publication.</summary>
    MonthWithoutYear,

    /// <summary>«الثلاثاء»: the date comes from the day of publication.</summary>
    WeekdayWithoutDate,

    /// <summary>«أمس», «العام الماضي»: told from the day of publication.</summary>
    RelativeToPublication,

    /// <summary>No day of publication is printed; an embedded post bears a date.</summary>
    EmbeddedPost,
}
