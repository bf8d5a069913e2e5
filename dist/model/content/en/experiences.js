const experiences = {
    'learning-experiences': {
        description: 'Teachers and learners plan these experiences together. Each one gives learners a real chance to show what they know and can do.',
    },
};

export { experiences };
