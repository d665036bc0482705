namespace QatarUsDialogue.Web.Rendering.Languages;

/// <summary>The plural categories of CLDR. Arabic uses all six; English none, one and other.</summary>
public enum PluralForm
{
    Zero,
    One,
    Two,
    Few,
    Many,
    Other,
}
