namespace QatarUsDialogue.Web.Rendering.Languages;

/// <summary>The plural categories of CLDR, as Arabic uses all six.</summary>
public enum PluralForm
{
    Zero,
    One,
    Two,
    Few,
    Many,
    Other,
}
