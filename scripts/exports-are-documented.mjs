// A rule for ESLint: whatever a module declares and exports says in a doc comment what it is.

/** What a reader would call the declaration, for the message. */
const nameOf = ({ id, declarations }) => id?.name ?? declarations?.[0]?.id?.name ?? 'this';

export const exportsAreDocumented = {
  meta: { type: 'suggestion', schema: [], messages: { missing: '{{name}} is exported: say what it is in a doc comment.' } },
  create: (context) => ({
    ExportNamedDeclaration(node) {
      if (!node.declaration) return; // a list of re-exports
      // overloads and merged declarations are documented once, on the first
      const siblings = node.parent.body;
      const before = siblings[siblings.indexOf(node) - 1]?.declaration;
      if (before && nameOf(before) === nameOf(node.declaration)) return;
      // a class may carry its comment before its decorators
      const comments = [node, ...(node.declaration.decorators ?? [])].flatMap((part) => context.sourceCode.getCommentsBefore(part));
      const documented = comments.some(({ type, value }) => type === 'Block' && value.startsWith('*') && /\w/.test(value));
      if (!documented) context.report({ node, messageId: 'missing', data: { name: nameOf(node.declaration) } });
    },
  }),
};
