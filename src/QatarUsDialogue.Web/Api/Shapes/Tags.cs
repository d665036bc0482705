using QatarUsDialogue.Articles;

namespace QatarUsDialogue.Web.Api.Shapes;

internal static class Tags
{
    public static Tag Of(Basis basis) => basis switch
    {
        Basis.Stated => Tag.Stated,
        Basis.Inferred => Tag.Inferred,
        _ => Tag.Editor,
    };

    public static Basis BasisOf(Tag tag) => tag switch
    {
        Tag.Stated => Basis.Stated,
        Tag.Inferred => Basis.Inferred,
        _ => Basis.Outside,
    };
}
